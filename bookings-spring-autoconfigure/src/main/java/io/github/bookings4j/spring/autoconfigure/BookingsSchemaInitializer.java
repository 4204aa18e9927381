package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.schema.BookingsSchema;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.boot.jdbc.init.DataSourceScriptDatabaseInitializer;
import org.springframework.boot.sql.init.DatabaseInitializationSettings;

/**
 * Creates the tables of bookings where they are not there. Spring Boot knows by its type that whatever needs the database waits
 * for it, and that it waits for Flyway and Liquibase.
 */
public final class BookingsSchemaInitializer extends DataSourceScriptDatabaseInitializer {

    private final BookingsProperties properties;

    /** In that database, as the properties say. */
    public BookingsSchemaInitializer(DataSource dataSource, BookingsProperties properties) {
        super(dataSource, new DatabaseInitializationSettings());
        this.properties = properties;
    }

    /** Whether there was anything to look after; that nothing was missing counts. */
    @Override
    public boolean initializeDatabase() {
        BookingsProperties.Creation mode = properties.schema().create();
        boolean wanted = mode == BookingsProperties.Creation.ALWAYS
                || (mode == BookingsProperties.Creation.EMBEDDED && isEmbeddedDatabase());
        if (wanted) {
            create();
        }
        return wanted;
    }

    private void create() {
        try (Connection connection = getDataSource().getConnection()) {
            BookingsSchema schema = BookingsSchema.of(connection).bufferRule(properties.bufferRule());
            (properties.schema().overlapConstraint() ? schema : schema.withoutOverlapConstraint()).create(connection);
        } catch (SQLException e) {
            throw new BeanInitializationException(
                    "the tables of bookings could not be created: let a user who may run the scripts in bookings-schema,"
                            + " and set bookings.schema.create=never",
                    e);
        }
    }
}
