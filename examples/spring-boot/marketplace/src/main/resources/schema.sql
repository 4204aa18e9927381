create table if not exists account (
    login varchar(64) primary key,
    password varchar(200) not null,
    role varchar(20) not null,
    name varchar(200) not null,
    email varchar(320) not null
);

create table if not exists provider (
    id varchar(64) primary key references account,
    name varchar(200) not null,
    city varchar(100) not null,
    address varchar(200) not null,
    zone varchar(64) not null,
    -- The library's WeeklyHours, as JSON.
    weekly varchar(20000) not null
);

-- One that is dropped stays, so that what was sold of it can be told from what never was.
create table if not exists service (
    id varchar(36) primary key,
    provider varchar(64) not null references provider,
    name varchar(200) not null,
    minutes integer not null,
    price decimal(17, 4) not null,
    currency varchar(3) not null,
    approval boolean not null,
    dropped boolean default false not null
);
