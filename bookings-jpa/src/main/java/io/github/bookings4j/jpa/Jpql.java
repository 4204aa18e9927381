package io.github.bookings4j.jpa;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/** A query in JPQL with what its parameters are set to. Texts are few and repeat themselves, for the provider keeps their plans. */
final class Jpql {

    private final String text;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int limit = Integer.MAX_VALUE;

    private Jpql(String text) {
        this.text = text;
    }

    static Jpql of(String text) {
        return new Jpql(text);
    }

    /** Sets a parameter; never to null, which a database may find no type for. */
    Jpql set(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    Jpql set(Map<String, ?> values) {
        parameters.putAll(values);
        return this;
    }

    /** No more rows than that. */
    Jpql limit(int rows) {
        limit = rows;
        return this;
    }

    String text() {
        return text;
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        if (limit < Integer.MAX_VALUE) {
            query.setMaxResults(limit);
        }
        return query;
    }
}
