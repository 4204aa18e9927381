create table if not exists invoice (booking uuid primary key, amount decimal(10, 2) not null);
