merge into consultant (id, name, field, zone, session_minutes, fee, currency) key (id) values
    ('ann', 'Ann Okoro', 'Tax for the self-employed', 'Africa/Lagos', 60, 80.00, 'EUR'),
    ('ben', 'Ben Adeyemi', 'Marketing of small shops', 'Europe/Lisbon', 90, 120.00, 'EUR');
