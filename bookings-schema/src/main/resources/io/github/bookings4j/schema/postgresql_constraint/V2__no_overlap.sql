-- The net under the locks: whatever writes past the library still cannot book one time twice. It costs about a quarter of
-- the write throughput; leave this script out if you would rather have that.
--
-- For hosts with the buffer rule MAX, put tstzrange(start_at, end_at) in the place of the busy time.

create extension if not exists btree_gist;

-- The sitting comes last on purpose: before the range it makes the index hundreds of times slower.
alter table booking_allocation add constraint booking_no_overlap exclude using gist (
  calendar with =,
  tstzrange(busy_start, busy_end) with &&,
  sitting_id with <>
) where (capacity = 1 or capacity_kind <> 'UNITS');
