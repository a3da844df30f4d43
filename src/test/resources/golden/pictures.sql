-- options of COPY
copy sales.listing
from 's3://lake/in/listing/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
format csv
quote '"'
gzip
ignoreheader 1
maxerror 200;

-- options of UNLOAD
unload ('select * from t')
to 's3://bucket/out/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
format parquet
partition by (listdate)
manifest verbose
kms_key_id '1234abcd-12ab-34cd-56ef-1234567890ab'
encrypted
cleanpath
rowgroupsize 32 mb
maxfilesize 256 mb;

-- nothing chosen yet
copy <table>
from '<s3-location>';

-- no query yet
unload ('<query>')
to '<s3-location>';

-- no library yet
create or replace library <library>
language plpythonu
from '<s3-location>';
