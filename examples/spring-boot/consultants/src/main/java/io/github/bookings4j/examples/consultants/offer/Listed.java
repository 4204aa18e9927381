package io.github.bookings4j.examples.consultants.offer;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A consultant as clients see them; without stars as long as nobody has given any. */
record Listed(
        String id,
        String name,
        String field,
        int sessionMinutes,
        BigDecimal fee,
        Currency currency,
        @Nullable Double stars) {}
