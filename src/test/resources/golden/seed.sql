-- role after IAM_ROLE
copy customer
from 's3://mybucket/mydata'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole';

-- role in CREDENTIALS
copy customer
from 's3://mybucket/mydata'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole';

-- access key
copy t
from 's3://bucket/x/'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>';

-- access key in CREDENTIALS
copy t
from 's3://bucket/x/'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>';

-- temporary key
copy t
from 's3://bucket/x/'
access_key_id '<temporary-access-key-id>'
secret_access_key '<temporary-secret-access-key>'
session_token '<temporary-token>';

-- temporary key in CREDENTIALS
copy t
from 's3://bucket/x/'
credentials 'aws_access_key_id=<temporary-access-key-id>;aws_secret_access_key=<temporary-secret-access-key>;token=<temporary-token>';

-- copy with a temporary key
copy "table-name"
from 's3://objectpath'
access_key_id '<temporary-access-key-id>'
secret_access_key '<temporary-secret-access-key>'
session_token '<temporary-token>';

-- copy with a temporary key and file encryption
copy listing
from 's3://mybucket/data/listings_pipe.txt'
access_key_id '<temporary-access-key-id>'
secret_access_key '<temporary-secret-access-key>'
session_token '<temporary-token>'
master_symmetric_key '<master-key>'
encrypted;

-- copy with a temporary key in CREDENTIALS and file encryption
copy listing
from 's3://mybucket/data/listings_pipe.txt'
credentials 'aws_access_key_id=<temporary-access-key-id>;aws_secret_access_key=<temporary-secret-access-key>;token=<temporary-token>;master_symmetric_key=<master-key>'
encrypted;
