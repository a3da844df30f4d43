-- every option of UNLOAD, allowed together or not
unload ('select * from t')
to 's3://bucket/out/'
iam_role 'arn:aws:iam::123456789012:role/MyRedshiftRole'
region 'eu-west-1'
format csv
format parquet
format json
partition by (a, "B")
manifest verbose
header
delimiter ';'
fixedwidth 'a:1,b:2'
master_symmetric_key '<master-key>'
kms_key_id 'alias/lake'
encrypted auto
bzip2
gzip
zstd
addquotes
null as '\N'
escape
allowoverwrite
cleanpath
parallel false
rowgroupsize 32 mb
maxfilesize 5 mb
extension '.csv';
