package io.github.bookings4j.examples.calendarfeed.mail;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

/** All mails. */
interface OutgoingMails extends JpaRepository<OutgoingMail, String> {

    /** What is to be sent, in the order in which it happened; what has failed already comes after the rest. */
    @Query(
            "select m from OutgoingMail m where m.sentAt is null and m.dueAt <= :now order by m.attempts, m.feedPosition, m.id")
    List<OutgoingMail> due(Instant now, Limit limit);

    /** Nobody else takes it until then: 1; or somebody else has: 0. */
    @Modifying
    @Transactional
    @Query("update OutgoingMail m set m.dueAt = :until where m.id = :id and m.sentAt is null and m.dueAt <= :now")
    int claim(String id, Instant now, Instant until);

    @Modifying
    @Transactional
    @Query("update OutgoingMail m set m.sentAt = :now where m.id = :id")
    void sent(String id, Instant now);

    @Modifying
    @Transactional
    @Query("update OutgoingMail m set m.dueAt = :again, m.attempts = m.attempts + 1 where m.id = :id")
    void failed(String id, Instant again);
}
