-- default role, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role default;

-- default role, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role default
region 'us-east-1';

-- session, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role 'SESSION';

-- session, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role 'SESSION'
region 'us-east-1';

-- role, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole';

-- role, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
region 'us-east-1';

-- chain, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB';

-- chain, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
iam_role 'arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB'
region 'us-east-1';

-- keys, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>';

-- keys, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
region 'us-east-1';

-- temporary keys, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>';

-- temporary keys, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
access_key_id '<access-key-id>'
secret_access_key '<secret-access-key>'
session_token '<session-token>'
region 'us-east-1';

-- role in credentials, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole';

-- role in credentials, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
credentials 'aws_iam_role=arn:aws:iam::123456789012:role/MyRedshiftRole'
region 'us-east-1';

-- keys in credentials, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>';

-- keys in credentials, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>'
region 'us-east-1';

-- temporary keys in credentials, from a bucket
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>';

-- temporary keys in credentials, from another Region
create library f_urlparse
language plpythonu
from 's3://lake/urlparse3-1.0.3.zip'
credentials 'aws_access_key_id=<access-key-id>;aws_secret_access_key=<secret-access-key>;token=<session-token>'
region 'us-east-1';
