-- Bookings4j on PostgreSQL, tested on 18.
--
-- Times are instants in microseconds, durations are microseconds. The tenant is '' for hosts without tenants, never null:
-- unique keys would take two nulls for different.

-- What commands lock before they look: one row for each of 16,384 hash values of a calendar, a key or a limit. The rows are
-- always there, so that an empty calendar can be locked, and every command changes those it locks.
create table booking_lock (
  stripe int not null primary key,
  revision bigint not null,
  -- The longest busy time on any of the calendars of this stripe: how far back an allocation in the way can begin.
  widest_s bigint not null
) with (fillfactor = 50);

insert into booking_lock (stripe, revision, widest_s) select n, 0, 0 from generate_series(0, 16383) as n;

create table booking (
  id uuid not null primary key,
  tenant varchar(64) not null,
  reference varchar(32) not null,
  service varchar(64) not null,
  service_name varchar(200) not null,
  duration_us bigint not null,
  buffer_before_us bigint not null,
  buffer_after_us bigint not null,
  capacity_kind varchar(20) not null,
  capacity int not null,
  price_type varchar(20) not null,
  price_amount numeric(19, 4),
  price_currency varchar(3),
  price_per_person boolean not null,
  cancellation_allowed boolean not null,
  cancellation_notice_us bigint not null,
  reschedule_allowed boolean not null,
  reschedule_notice_us bigint not null,
  requires_approval boolean not null,
  -- How many rows it has in booking_addon and booking_resource, so that nobody has to look for none.
  add_ons int not null,
  more_resources int not null,
  -- The first resource; the others are in booking_resource.
  provider varchar(64) not null,
  zone varchar(64) not null,
  start_at timestamp(6) with time zone not null,
  end_at timestamp(6) with time zone not null,
  -- End of the appointment with its buffer.
  busy_end timestamp(6) with time zone not null,
  status varchar(20) not null,
  cancelled_how varchar(20),
  expires_at timestamp(6) with time zone,
  customer_reference varchar(128),
  customer_name varchar(200),
  customer_email varchar(320),
  -- In lower case: addresses are compared so.
  customer_email_key varchar(320),
  customer_phone varchar(50),
  party_size int not null,
  units int not null,
  customer_notes text not null,
  internal_notes text not null,
  -- A JSON object of strings.
  metadata text not null,
  external_reference varchar(128),
  series varchar(64),
  idempotency_key varchar(128),
  request_hash varchar(128),
  created_by_kind varchar(20) not null,
  created_by_id varchar(128) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  version bigint not null,
  ics_sequence int not null,
  -- Name, email address and reference in lower case, a line each: what a search looks through.
  search_text text not null
);

create unique index booking_reference on booking (tenant, reference);
create unique index booking_idempotency on booking (tenant, idempotency_key) where idempotency_key is not null;
create index booking_by_start on booking (tenant, start_at, id);
create index booking_by_provider on booking (tenant, provider, start_at);
create index booking_by_customer on booking (tenant, customer_reference, start_at) where customer_reference is not null;
create index booking_by_email on booking (tenant, customer_email_key, start_at) where customer_email_key is not null;
create index booking_by_external_reference on booking (tenant, external_reference) where external_reference is not null;
create index booking_by_series on booking (tenant, series) where series is not null;
create index booking_to_close on booking (tenant, busy_end) where status in ('PENDING', 'CONFIRMED');

create table booking_addon (
  booking_id uuid not null references booking (id),
  place int not null,
  addon_id varchar(64) not null,
  name varchar(200) not null,
  extra_duration_us bigint not null,
  price_type varchar(20) not null,
  price_amount numeric(19, 4),
  price_currency varchar(3),
  price_per_person boolean not null,
  primary key (booking_id, place)
);

-- The resources of a booking but the first, from place 1.
create table booking_resource (
  booking_id uuid not null references booking (id),
  place int not null,
  tenant varchar(64) not null,
  resource varchar(64) not null,
  primary key (booking_id, place)
);

create index booking_resource_by_resource on booking_resource (tenant, resource);

-- One row for each resource of an active booking, as long as it is active. The calendar is a name-based UUID of tenant and
-- resource.
create table booking_allocation (
  booking_id uuid not null,
  calendar uuid not null,
  tenant varchar(64) not null,
  resource varchar(64) not null,
  sitting_id uuid not null,
  start_at timestamp(6) with time zone not null,
  end_at timestamp(6) with time zone not null,
  busy_start timestamp(6) with time zone not null,
  busy_end timestamp(6) with time zone not null,
  units int not null,
  capacity_kind varchar(20) not null,
  capacity int not null,
  expires_at timestamp(6) with time zone,
  primary key (booking_id, calendar)
);

-- busy_end is no key column on purpose: with it, a prepared statement is planned anew at every call.
create index booking_allocation_by_time on booking_allocation (calendar, busy_start) include (busy_end);

-- One row for each change of a booking.
create table booking_event (
  booking_id uuid not null,
  version bigint not null,
  -- In the order of writing, which is not the order of committing.
  seq bigint generated by default as identity,
  -- The place in the feed, given after the commit by whoever reads the feed next.
  feed_position bigint,
  id uuid not null,
  tenant varchar(64) not null,
  ics_sequence int not null,
  event_type varchar(20) not null,
  actor_kind varchar(20) not null,
  actor_id varchar(128) not null,
  happened_at timestamp(6) with time zone not null,
  -- JSON: what the booking was before, if there was a before, and what it is since.
  state_before text,
  state_after text not null,
  reason text,
  -- JSON arrays of strings.
  overrides text not null,
  fields text not null,
  primary key (booking_id, version)
);

create unique index booking_event_feed on booking_event (tenant, feed_position) where feed_position is not null;
create index booking_event_unnumbered on booking_event (seq) where feed_position is null;

-- The one row that readers of the feed lock to number events.
create table booking_feed (
  id int not null primary key,
  last_position bigint not null
);

insert into booking_feed (id, last_position) values (1, 0);

create table booking_blocked_time (
  id uuid not null primary key,
  tenant varchar(64) not null,
  calendar uuid not null,
  resource varchar(64) not null,
  start_at timestamp(6) with time zone not null,
  end_at timestamp(6) with time zone not null,
  reason varchar(1000),
  external_id varchar(255)
);

create index booking_blocked_time_by_end on booking_blocked_time (calendar, end_at);
