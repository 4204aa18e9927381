package io.github.bookings4j.jpa;

import io.github.bookings4j.schema.rows.EventTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Events whose numbers in the order of writing follow each other without a gap, so that one statement gives them their
 * positions. What is not committed yet makes a gap, and so does what never will be.
 *
 * @param first the number of the first
 * @param last the number of the last
 * @param position that the first gets; the others get those after it
 */
record SeqRun(long first, long last, long position) {

    /** The runs among these events, which are in the order of writing; the first event gets that position. */
    static List<SeqRun> of(List<Unnumbered> events, long position) {
        List<SeqRun> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= events.size(); i++) {
            if (i == events.size() || events.get(i).seq() != events.get(i - 1).seq() + 1) {
                runs.add(new SeqRun(events.get(begin).seq(), events.get(i - 1).seq(), position + begin));
                begin = i;
            }
        }
        return runs;
    }

    Sql numbering() {
        return Sql.of(
                EventTable.TABLE.name(),
                "update booking_event set feed_position = seq + ? where seq between ? and ? and feed_position is null",
                position - first,
                first,
                last);
    }
}
