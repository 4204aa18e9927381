package io.github.bookings4j.examples.consultants.offer;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All consultants. */
interface Consultants extends Repository<Consultant, String> {

    Optional<Consultant> findById(String id);

    /** The same; whoever else wants it so waits until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Consultant c where c.id = :id")
    Optional<Consultant> lockById(String id);

    /** Those whose name or field has that text, the best first. */
    @Query("""
            select new io.github.bookings4j.examples.consultants.offer.Listed(
                       c.id, c.name, c.field, c.sessionMinutes, c.fee, c.currency, avg(r.stars))
              from Consultant c left join Review r on r.consultant = c.id
             where locate(lower(:text), lower(concat(c.name, ' ', c.field))) > 0 or :text = ''
             group by c.id, c.name, c.field, c.sessionMinutes, c.fee, c.currency
             order by avg(r.stars) desc nulls last, c.name""")
    List<Listed> about(String text);
}
