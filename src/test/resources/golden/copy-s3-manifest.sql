-- default role, text
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest;

-- default role, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- default role, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format csv
quote ''''
ignoreheader 1;

-- default role, json
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format json 'auto';

-- default role, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format json 's3://bucket/paths.json';

-- default role, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format avro 'auto ignorecase';

-- default role, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
fixedwidth 'id:6,name:20';

-- default role, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format parquet;

-- default role, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format orc serializetojson;

-- default role, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role default
manifest
format shapefile simplify auto 0.000011;

-- session, text
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest;

-- session, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- session, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format csv
quote ''''
ignoreheader 1;

-- session, json
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format json 'auto';

-- session, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format json 's3://bucket/paths.json';

-- session, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format avro 'auto ignorecase';

-- session, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
fixedwidth 'id:6,name:20';

-- session, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format parquet;

-- session, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format orc serializetojson;

-- session, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'SESSION'
manifest
format shapefile simplify auto 0.000011;

-- role, text
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest;

-- role, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- role, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format csv
quote ''''
ignoreheader 1;

-- role, json
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format json 'auto';

-- role, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format json 's3://bucket/paths.json';

-- role, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format avro 'auto ignorecase';

-- role, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
fixedwidth 'id:6,name:20';

-- role, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format parquet;

-- role, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format orc serializetojson;

-- role, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format shapefile simplify auto 0.000011;

-- chain, text
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest;

-- chain, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- chain, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format csv
quote ''''
ignoreheader 1;

-- chain, json
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format json 'auto';

-- chain, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format json 's3://bucket/paths.json';

-- chain, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format avro 'auto ignorecase';

-- chain, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
fixedwidth 'id:6,name:20';

-- chain, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format parquet;

-- chain, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format orc serializetojson;

-- chain, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
manifest
format shapefile simplify auto 0.000011;

-- keys, text
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest;

-- keys, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- keys, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format csv
quote ''''
ignoreheader 1;

-- keys, json
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format json 'auto';

-- keys, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format json 's3://bucket/paths.json';

-- keys, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format avro 'auto ignorecase';

-- keys, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
fixedwidth 'id:6,name:20';

-- keys, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format parquet;

-- keys, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format orc serializetojson;

-- keys, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
manifest
format shapefile simplify auto 0.000011;

-- temporary keys, text
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest;

-- temporary keys, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- temporary keys, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format csv
quote ''''
ignoreheader 1;

-- temporary keys, json
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format json 'auto';

-- temporary keys, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format json 's3://bucket/paths.json';

-- temporary keys, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format avro 'auto ignorecase';

-- temporary keys, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
fixedwidth 'id:6,name:20';

-- temporary keys, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format parquet;

-- temporary keys, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format orc serializetojson;

-- temporary keys, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
manifest
format shapefile simplify auto 0.000011;

-- role in credentials, text
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest;

-- role in credentials, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- role in credentials, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format csv
quote ''''
ignoreheader 1;

-- role in credentials, json
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format json 'auto';

-- role in credentials, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format json 's3://bucket/paths.json';

-- role in credentials, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format avro 'auto ignorecase';

-- role in credentials, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
fixedwidth 'id:6,name:20';

-- role in credentials, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format parquet;

-- role in credentials, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format orc serializetojson;

-- role in credentials, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
manifest
format shapefile simplify auto 0.000011;

-- keys in credentials, text
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest;

-- keys in credentials, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- keys in credentials, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format csv
quote ''''
ignoreheader 1;

-- keys in credentials, json
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format json 'auto';

-- keys in credentials, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format json 's3://bucket/paths.json';

-- keys in credentials, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format avro 'auto ignorecase';

-- keys in credentials, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
fixedwidth 'id:6,name:20';

-- keys in credentials, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format parquet;

-- keys in credentials, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format orc serializetojson;

-- keys in credentials, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
manifest
format shapefile simplify auto 0.000011;

-- temporary keys in credentials, text
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest;

-- temporary keys in credentials, delimited
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
delimiter '\t'
gzip
ignoreheader 1;

-- temporary keys in credentials, csv
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format csv
quote ''''
ignoreheader 1;

-- temporary keys in credentials, json
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format json 'auto';

-- temporary keys in credentials, json paths
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format json 's3://bucket/paths.json';

-- temporary keys in credentials, avro
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format avro 'auto ignorecase';

-- temporary keys in credentials, fixed width
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
fixedwidth 'id:6,name:20';

-- temporary keys in credentials, parquet
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format parquet;

-- temporary keys in credentials, orc
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format orc serializetojson;

-- temporary keys in credentials, shapefile
copy sales.listing
from 's3://lake/in/listing.manifest'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
manifest
format shapefile simplify auto 0.000011;
