create table if not exists customer (
  id varchar(36) primary key,
  name varchar(200) not null,
  email varchar(320) not null,
  phone varchar(50)
);

create table if not exists deposit (
  payment varchar(64) primary key,
  booking uuid not null unique,
  amount decimal(12, 2) not null,
  currency char(3) not null,
  state varchar(10) not null
);

-- One row for each message that is being sent or has been: its key is what keeps it from being sent twice.
create table if not exists notice (
  booking uuid not null,
  calendar_sequence int not null,
  occasion varchar(20) not null,
  channel varchar(20) not null,
  claimed_until timestamp with time zone not null,
  sent_at timestamp with time zone,
  primary key (booking, calendar_sequence, occasion, channel)
);
