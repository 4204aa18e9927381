-- To try it out: the password is the login.
merge into account (login, password, role, name, email) key (login) values
    ('anna', '{noop}anna', 'PROVIDER', 'Anna Reis', 'anna@example.org'),
    ('bruno', '{noop}bruno', 'PROVIDER', 'Bruno Melo', 'bruno@example.org'),
    ('grace', '{noop}grace', 'CLIENT', 'Grace Hopper', 'grace@example.org'),
    ('linus', '{noop}linus', 'CLIENT', 'Linus Lund', 'linus@example.org');

merge into provider (id, name, city, address, zone, weekly) key (id) values
    ('anna', 'Studio Anna', 'Lisbon', 'Rua das Flores 7', 'Europe/Lisbon',
     '[{"days":["TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY"],"windows":[{"start":"09:00","end":"18:00"}],"breaks":[{"start":"13:00","end":"14:00"}]}]'),
    ('bruno', 'Bruno Massagens', 'Porto', 'Rua do Almada 31', 'Europe/Lisbon', '[]');

merge into service (id, provider, name, minutes, price, currency, approval) key (id) values
    ('cut', 'anna', 'Haircut', 45, 28.00, 'EUR', false),
    ('colour', 'anna', 'Colour', 120, 75.00, 'EUR', true);
