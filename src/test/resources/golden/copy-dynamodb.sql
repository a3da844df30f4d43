-- default role, text
copy sales.listing
from 'dynamodb://Listing'
iam_role default
readratio 50;

-- session, text
copy sales.listing
from 'dynamodb://Listing'
iam_role 'SESSION'
readratio 50;

-- role, text
copy sales.listing
from 'dynamodb://Listing'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
readratio 50;

-- chain, text
copy sales.listing
from 'dynamodb://Listing'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
readratio 50;

-- keys, text
copy sales.listing
from 'dynamodb://Listing'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
readratio 50;

-- temporary keys, text
copy sales.listing
from 'dynamodb://Listing'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
readratio 50;

-- role in credentials, text
copy sales.listing
from 'dynamodb://Listing'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
readratio 50;

-- keys in credentials, text
copy sales.listing
from 'dynamodb://Listing'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
readratio 50;

-- temporary keys in credentials, text
copy sales.listing
from 'dynamodb://Listing'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
readratio 50;
