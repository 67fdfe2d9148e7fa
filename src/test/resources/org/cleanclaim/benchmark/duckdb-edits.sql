COPY (
  WITH line AS MATERIALIZED (
    SELECT * REPLACE (string_split(coalesce(modifiers, ''), ' ') AS modifiers)
    FROM read_csv('${lines}', header = true, delim = ',', quote = '', escape = '',
                  columns = {'claim': 'VARCHAR', 'number': 'INTEGER', 'code': 'VARCHAR', 'modifiers': 'VARCHAR', 'units': 'DECIMAL(12,3)',
                             'unit': 'VARCHAR', 'day': 'VARCHAR', 'days': 'INTEGER', 'npi': 'VARCHAR', 'medicare': 'BOOLEAN',
                             'supplier': 'BOOLEAN'})),
  limited AS (
    SELECT line.*, most, indicator FROM line JOIN unit_limit ON unit_limit.code = line.code AND unit_limit.supplier = line.supplier
    WHERE medicare AND days = 1 AND unit <> 'MJ' AND day >= '20240701' AND most > 0)
  SELECT two.claim, two.number, 'ptp' AS edit, one.code || '/' || two.code AS said
  FROM line one
  JOIN line two ON two.claim = one.claim AND two.day = one.day AND two.npi = one.npi AND two.number <> one.number
  JOIN pair ON pair.one = one.code AND pair.two = two.code AND one.day BETWEEN pair.effective AND pair.ends
  WHERE one.medicare AND NOT one.supplier
    AND (pair.indicator = '0' OR NOT list_has_any(list_concat(one.modifiers, two.modifiers), lifting()))
  UNION ALL
  SELECT claim, number, 'mue', code || ' ' || units FROM limited WHERE indicator = '1' AND units > most
  UNION ALL
  SELECT claim, min(number), 'mue', code || ' ' || sum(units) FROM limited
  WHERE indicator IN ('2', '3') AND NOT list_contains(modifiers, '55')
  GROUP BY claim, code, day, npi, most HAVING sum(units) > most
) TO '${hits}' (FORMAT json)
