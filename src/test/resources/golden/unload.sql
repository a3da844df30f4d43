-- default role, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role default
header
delimiter '|'
gzip;

-- default role, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role default
format csv
header
parallel off;

-- default role, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role default
format parquet
partition by (year, "Month")
manifest verbose;

-- default role, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role default
format json
maxfilesize 256 mb;

-- default role, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role default
fixedwidth '0:3,1:100';

-- session, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'SESSION'
header
delimiter '|'
gzip;

-- session, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'SESSION'
format csv
header
parallel off;

-- session, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'SESSION'
format parquet
partition by (year, "Month")
manifest verbose;

-- session, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'SESSION'
format json
maxfilesize 256 mb;

-- session, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'SESSION'
fixedwidth '0:3,1:100';

-- role, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
header
delimiter '|'
gzip;

-- role, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
format csv
header
parallel off;

-- role, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
format parquet
partition by (year, "Month")
manifest verbose;

-- role, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
format json
maxfilesize 256 mb;

-- role, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
fixedwidth '0:3,1:100';

-- chain, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
header
delimiter '|'
gzip;

-- chain, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
format csv
header
parallel off;

-- chain, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
format parquet
partition by (year, "Month")
manifest verbose;

-- chain, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
format json
maxfilesize 256 mb;

-- chain, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
fixedwidth '0:3,1:100';

-- keys, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
header
delimiter '|'
gzip;

-- keys, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
format csv
header
parallel off;

-- keys, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
format parquet
partition by (year, "Month")
manifest verbose;

-- keys, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
format json
maxfilesize 256 mb;

-- keys, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
fixedwidth '0:3,1:100';

-- temporary keys, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
header
delimiter '|'
gzip;

-- temporary keys, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
format csv
header
parallel off;

-- temporary keys, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
format parquet
partition by (year, "Month")
manifest verbose;

-- temporary keys, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
format json
maxfilesize 256 mb;

-- temporary keys, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
fixedwidth '0:3,1:100';

-- role in credentials, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
header
delimiter '|'
gzip;

-- role in credentials, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
format csv
header
parallel off;

-- role in credentials, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
format parquet
partition by (year, "Month")
manifest verbose;

-- role in credentials, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
format json
maxfilesize 256 mb;

-- role in credentials, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
fixedwidth '0:3,1:100';

-- keys in credentials, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
header
delimiter '|'
gzip;

-- keys in credentials, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
format csv
header
parallel off;

-- keys in credentials, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
format parquet
partition by (year, "Month")
manifest verbose;

-- keys in credentials, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
format json
maxfilesize 256 mb;

-- keys in credentials, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
fixedwidth '0:3,1:100';

-- temporary keys in credentials, text
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
header
delimiter '|'
gzip;

-- temporary keys in credentials, csv
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
format csv
header
parallel off;

-- temporary keys in credentials, parquet
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
format parquet
partition by (year, "Month")
manifest verbose;

-- temporary keys in credentials, json
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
format json
maxfilesize 256 mb;

-- temporary keys in credentials, fixed width
unload ('select * from venue where state = ''NV''')
to 's3://lake/out/venue/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
fixedwidth '0:3,1:100';
