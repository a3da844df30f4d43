-- every option of COPY, allowed together or not
copy t
from 's3://bucket/x/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
region 'eu-west-1'
manifest
ssh
readratio 1
master_symmetric_key '<master-key>'
encrypted
format csv
format json 'noshred'
format avro 'auto ignorecase'
format parquet serializetojson
format orc serializetojson
fixedwidth 'a:1,b:2'
format shapefile simplify 0.5
quote ';'
delimiter '|'
gzip
bzip2
lzop
zstd
acceptanydate
acceptinvchars ';'
blanksasnull
dateformat 'auto'
emptyasnull
encoding iso88591
escape
explicit_ids
fillrecord
ignoreblanklines
ignoreheader 0
null as '\N'
removequotes
roundec
timeformat 'auto'
trimblanks
truncatecolumns
comprows 1000
compupdate false
ignoreallerrors
maxerror 0
noload
statupdate false;
