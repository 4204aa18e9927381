create table if not exists provider (
  id varchar(36) primary key,
  name varchar(200) not null,
  email varchar(320) not null,
  hours varchar(100000) not null,
  calendar_key varchar(64) unique,
  version bigint not null
);

create table if not exists offer (
  id varchar(36) primary key,
  provider_id varchar(36) not null references provider,
  name varchar(200) not null,
  description varchar(2000) not null,
  minutes int not null,
  price decimal(17, 4) not null,
  currency varchar(3) not null,
  notice_hours int not null
);

create table if not exists customer (
  id varchar(36) primary key,
  name varchar(200) not null,
  email varchar(320) not null
);

-- How far the feed of events has been turned into mails.
create table if not exists feed_position (
  reader varchar(20) primary key,
  reached bigint not null
);
insert into feed_position (reader, reached)
select 'mail', 0 where not exists (select 1 from feed_position where reader = 'mail');

create table if not exists outgoing_mail (
  id varchar(80) primary key,
  recipient varchar(320) not null,
  subject varchar(300) not null,
  text varchar(4000) not null,
  feed_position bigint not null,
  attempts int not null,
  due_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone
);
