'use strict';
(function () {
  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const search = document.getElementById('search');
  const rule = document.getElementById('rule');
  const order = document.getElementById('order');
  const shown = document.getElementById('shown');
  const none = document.getElementById('none');
  const list = document.getElementById('list');
  const claims = Array.from(list.children, function (node, index) {
    return {
      node: node,
      index: index,
      cents: Number(node.dataset.cents),
      rank: Number(node.dataset.rank),
      details: node.querySelector('details'),
      findings: Array.from(node.querySelectorAll('[data-verdict]')),
      text: ''
    };
  });

  function checked(name) {
    const boxes = form.querySelectorAll('input[name=' + name + ']:checked');
    return new Set(Array.from(boxes, function (box) { return box.value; }));
  }

  function textOf(claim) {
    // Read once, when first searched: a long page must open fast.
    if (!claim.text) {
      claim.text = claim.node.textContent.replace(/\s+/g, ' ').toLowerCase();
    }
    return claim.text;
  }

  function apply() {
    const severities = checked('severity');
    const verdicts = checked('verdict');
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    claims.forEach(function (claim) {
      let hits = 0;
      claim.findings.forEach(function (finding) {
        const hit = severities.has(finding.dataset.severity) &&
          verdicts.has(finding.dataset.verdict) &&
          (!rule.value || rule.value === finding.dataset.rule);
        finding.hidden = !hit;
        hits += hit ? 1 : 0;
      });
      const matches = hits > 0 && words.every(function (word) {
        return textOf(claim).includes(word);
      });
      claim.node.hidden = !matches;
      count += matches ? 1 : 0;
    });
    shown.textContent = count.toLocaleString('en-US') + ' of ' +
      claims.length.toLocaleString('en-US') + ' claims';
    none.hidden = count > 0;
  }

  function sort() {
    const by = {
      input: function (a, b) { return a.index - b.index; },
      risk: function (a, b) { return b.cents - a.cents || a.index - b.index; },
      rank: function (a, b) { return a.rank - b.rank || b.cents - a.cents || a.index - b.index; }
    };
    claims.sort(by[order.value]).forEach(function (claim) { list.appendChild(claim.node); });
  }

  function toggle(open) {
    claims.forEach(function (claim) {
      if (!claim.node.hidden) {
        claim.details.open = open;
      }
    });
  }

  let waiting = 0;
  search.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  });
  form.addEventListener('change', function (event) {
    if (event.target === order) {
      sort();
    } else {
      apply();
    }
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    apply();
  });
  form.addEventListener('reset', function () {
    setTimeout(function () {
      sort();
      apply();
    }, 0);
  });
  document.getElementById('expand').addEventListener('click', function () { toggle(true); });
  document.getElementById('collapse').addEventListener('click', function () { toggle(false); });
  document.querySelectorAll('button.rule').forEach(function (button) {
    button.addEventListener('click', function () {
      rule.value = button.dataset.rule;
      apply();
      document.getElementById('claims').scrollIntoView();
      rule.focus();
    });
  });
  document.addEventListener('keydown', function (event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      search.focus();
    }
  });

  // Paper can't be clicked: everything that is shown is printed open, then closed again.
  let opened = [];
  window.addEventListener('beforeprint', function () {
    opened = Array.from(document.querySelectorAll('details:not([open])'))
      .filter(function (details) { return !details.closest('[hidden]'); });
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
  });

  // A handful of claims is read at a glance.
  if (claims.length <= 5) {
    toggle(true);
  }
  // A browser keeps the form's values over a reload.
  sort();
  apply();
})();
