package io.github.bookings4j.examples.reminders.practice;

import io.github.bookings4j.model.Customer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may book; the id is the reference under which the library knows them. */
@Repository
public class Customers {

    private final JdbcClient sql;

    Customers(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new one. */
    public Customer add(Customer unknown) {
        Customer customer = unknown.reference(UUID.randomUUID().toString());
        sql.sql("insert into customer (id, name, email, phone) values (?, ?, ?, ?)")
                .params(
                        customer.reference().orElseThrow(),
                        customer.name().orElseThrow(),
                        customer.email().orElseThrow(),
                        customer.phone().orElse(null))
                .update();
        return customer;
    }

    /** All, by name. */
    public List<Customer> all() {
        return sql.sql("select * from customer order by name, id")
                .query(Customers::customer)
                .list();
    }

    /** The one of that id. */
    public Optional<Customer> find(String id) {
        return sql.sql("select * from customer where id = ?")
                .param(id)
                .query(Customers::customer)
                .optional();
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        Customer customer =
                Customer.of(row.getString("id")).name(row.getString("name")).email(row.getString("email"));
        String phone = row.getString("phone");
        return phone == null ? customer : customer.phone(phone);
    }
}
