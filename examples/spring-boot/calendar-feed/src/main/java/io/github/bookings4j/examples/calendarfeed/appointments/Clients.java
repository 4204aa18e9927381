package io.github.bookings4j.examples.calendarfeed.appointments;

import org.springframework.data.jpa.repository.JpaRepository;

/** All who book. */
public interface Clients extends JpaRepository<Client, String> {}
