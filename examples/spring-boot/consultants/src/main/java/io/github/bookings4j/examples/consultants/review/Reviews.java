package io.github.bookings4j.examples.consultants.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All reviews. */
interface Reviews extends Repository<Review, UUID> {

    Review save(Review review);

    List<Review> findByConsultantOrderByWrittenAtDesc(String consultant);
}
