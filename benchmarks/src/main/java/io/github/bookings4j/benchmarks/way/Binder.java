package io.github.bookings4j.benchmarks.way;

import io.github.bookings4j.schema.Database;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Binds the parameters of a statement one after the other. */
final class Binder {

    private final PreparedStatement statement;
    private final Database product;
    private int last;

    Binder(PreparedStatement statement, Database product) {
        this.statement = statement;
        this.product = product;
    }

    Binder text(String value) throws SQLException {
        statement.setString(++last, value);
        return this;
    }

    Binder noText() throws SQLException {
        statement.setNull(++last, Types.VARCHAR);
        return this;
    }

    Binder integer(int value) throws SQLException {
        statement.setInt(++last, value);
        return this;
    }

    Binder number(long value) throws SQLException {
        statement.setLong(++last, value);
        return this;
    }

    Binder noNumber() throws SQLException {
        statement.setNull(++last, Types.BIGINT);
        return this;
    }

    Binder amount(BigDecimal value) throws SQLException {
        statement.setBigDecimal(++last, value);
        return this;
    }

    Binder flag(boolean value) throws SQLException {
        statement.setBoolean(++last, value);
        return this;
    }

    Binder uuid(UUID value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }

    Binder instant(Instant value) throws SQLException {
        statement.setObject(
                ++last,
                product == Database.MARIADB
                        ? LocalDateTime.ofInstant(value, ZoneOffset.UTC)
                        : value.atOffset(ZoneOffset.UTC));
        return this;
    }

    Binder noInstant() throws SQLException {
        statement.setNull(++last, product == Database.MARIADB ? Types.TIMESTAMP : Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }
}
