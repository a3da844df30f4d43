-- default role, text
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh;

-- default role, delimited
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- default role, csv
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
format csv
quote ''''
ignoreheader 1;

-- default role, json
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
format json 'auto';

-- default role, json paths
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
format json 's3://bucket/paths.json';

-- default role, avro
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
format avro 'auto ignorecase';

-- default role, fixed width
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
fixedwidth 'id:6,name:20';

-- default role, shapefile
copy sales.listing
from 's3://lake/hosts.json'
iam_role default
ssh
format shapefile simplify auto 0.000011;

-- session, text
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh;

-- session, delimited
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- session, csv
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
format csv
quote ''''
ignoreheader 1;

-- session, json
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
format json 'auto';

-- session, json paths
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
format json 's3://bucket/paths.json';

-- session, avro
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
format avro 'auto ignorecase';

-- session, fixed width
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
fixedwidth 'id:6,name:20';

-- session, shapefile
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'SESSION'
ssh
format shapefile simplify auto 0.000011;

-- role, text
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh;

-- role, delimited
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- role, csv
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format csv
quote ''''
ignoreheader 1;

-- role, json
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format json 'auto';

-- role, json paths
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format json 's3://bucket/paths.json';

-- role, avro
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format avro 'auto ignorecase';

-- role, fixed width
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
fixedwidth 'id:6,name:20';

-- role, shapefile
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format shapefile simplify auto 0.000011;

-- chain, text
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh;

-- chain, delimited
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- chain, csv
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
format csv
quote ''''
ignoreheader 1;

-- chain, json
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
format json 'auto';

-- chain, json paths
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
format json 's3://bucket/paths.json';

-- chain, avro
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
format avro 'auto ignorecase';

-- chain, fixed width
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
fixedwidth 'id:6,name:20';

-- chain, shapefile
copy sales.listing
from 's3://lake/hosts.json'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
ssh
format shapefile simplify auto 0.000011;

-- keys, text
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh;

-- keys, delimited
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- keys, csv
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
format csv
quote ''''
ignoreheader 1;

-- keys, json
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
format json 'auto';

-- keys, json paths
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
format json 's3://bucket/paths.json';

-- keys, avro
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
format avro 'auto ignorecase';

-- keys, fixed width
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
fixedwidth 'id:6,name:20';

-- keys, shapefile
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
ssh
format shapefile simplify auto 0.000011;

-- temporary keys, text
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh;

-- temporary keys, delimited
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- temporary keys, csv
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
format csv
quote ''''
ignoreheader 1;

-- temporary keys, json
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
format json 'auto';

-- temporary keys, json paths
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
format json 's3://bucket/paths.json';

-- temporary keys, avro
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
format avro 'auto ignorecase';

-- temporary keys, fixed width
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
fixedwidth 'id:6,name:20';

-- temporary keys, shapefile
copy sales.listing
from 's3://lake/hosts.json'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
ssh
format shapefile simplify auto 0.000011;

-- role in credentials, text
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh;

-- role in credentials, delimited
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- role in credentials, csv
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format csv
quote ''''
ignoreheader 1;

-- role in credentials, json
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format json 'auto';

-- role in credentials, json paths
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format json 's3://bucket/paths.json';

-- role in credentials, avro
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format avro 'auto ignorecase';

-- role in credentials, fixed width
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
fixedwidth 'id:6,name:20';

-- role in credentials, shapefile
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
ssh
format shapefile simplify auto 0.000011;

-- keys in credentials, text
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh;

-- keys in credentials, delimited
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- keys in credentials, csv
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
format csv
quote ''''
ignoreheader 1;

-- keys in credentials, json
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
format json 'auto';

-- keys in credentials, json paths
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
format json 's3://bucket/paths.json';

-- keys in credentials, avro
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
format avro 'auto ignorecase';

-- keys in credentials, fixed width
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
fixedwidth 'id:6,name:20';

-- keys in credentials, shapefile
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
ssh
format shapefile simplify auto 0.000011;

-- temporary keys in credentials, text
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh;

-- temporary keys in credentials, delimited
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
delimiter '\t'
gzip
ignoreheader 1;

-- temporary keys in credentials, csv
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
format csv
quote ''''
ignoreheader 1;

-- temporary keys in credentials, json
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
format json 'auto';

-- temporary keys in credentials, json paths
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
format json 's3://bucket/paths.json';

-- temporary keys in credentials, avro
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
format avro 'auto ignorecase';

-- temporary keys in credentials, fixed width
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
fixedwidth 'id:6,name:20';

-- temporary keys in credentials, shapefile
copy sales.listing
from 's3://lake/hosts.json'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
ssh
format shapefile simplify auto 0.000011;
