CREATE TABLE pair AS
  SELECT column0 AS one, column1 AS two, column3 AS effective,
         CASE column4 WHEN '*' THEN '99991231' ELSE column4 END AS ends, column5 AS indicator
  FROM read_csv('${pairs}', delim = '\t', header = false, auto_detect = false, quote = '', escape = '', null_padding = true,
                strict_mode = false,
                columns = {'column0': 'VARCHAR', 'column1': 'VARCHAR', 'column2': 'VARCHAR', 'column3': 'VARCHAR',
                           'column4': 'VARCHAR', 'column5': 'VARCHAR', 'column6': 'VARCHAR', 'column7': 'VARCHAR'})
  WHERE regexp_full_match(column0, '[0-9A-Z]{5}') AND column5 IN ('0', '1');

-- The sniffer for CSV refuses the published files of unit limits, whose header runs over two lines: each line is read as a text.
CREATE TABLE unit_limit AS
  SELECT regexp_extract(line, '^"?([0-9A-Z]{5})"?,', 1) AS code,
         CAST(regexp_extract(line, '^[^,]*,"?([0-9]+)"?,', 1) AS INTEGER) AS most,
         regexp_extract(line, '^[^,]*,[^,]*,"?([123])', 1) AS indicator, supplier
  FROM (SELECT unnest(string_split(replace(content, chr(13), ''), chr(10))) AS line, contains(filename, 'DMESupplier') AS supplier
        FROM read_text(['${mue}/MCR_MUE_PractitionerServices_Eff_07-01-2024.csv',
                        '${mue}/MCR_MUE_DMESupplierServices_Eff_07-01-2024.csv']))
  WHERE regexp_matches(line, '^"?[0-9A-Z]{5}"?,"?[0-9]+"?,"?[123]');

CREATE MACRO lifting() AS ['24', '25', '57', '58', '78', '79', '27', '59', '91', 'XE', 'XS', 'XP', 'XU', 'E1', 'E2', 'E3', 'E4',
  'FA', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'TA', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9',
  'LT', 'RT', 'LC', 'LD', 'LM', 'RC', 'RI'];
