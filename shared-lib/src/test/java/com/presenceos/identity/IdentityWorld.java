package com.presenceos.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.presenceos.platform.failure.Violations;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.json.Json;
import com.presenceos.platform.limits.Counters;
import com.presenceos.platform.limits.RateLimit;
import com.presenceos.platform.sql.Database;
import com.presenceos.testing.CountersInMemory;
import com.presenceos.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The use cases of identity on a database of a test, with cheap hashes. */
final class IdentityWorld {

    static final String IP = "198.51.100.7";
    static final String PASSWORD = "correct horse battery";
    static final String FIRST_SECRET = "first-secret-first-secret-first-secret";
    static final String NEXT_SECRET = "next-secret-next-secret-next-secret-next";

    final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    final KnownDevices devices;
    final Sessions sessions;
    final Register register;
    final LogIn logIn;
    final ReadMember readMember;
    final List<KeptMail> mails = new ArrayList<>();
    final List<Instant> alarms = new ArrayList<>();
    final SendVerifications sendVerifications;
    final VerifyEmail verifyEmail;
    /** What becomes of a mail, beside being kept. */
    Runnable whileSending = () -> {};

    record KeptMail(String to, String subject, String text) {}

    IdentityWorld(Database database) {
        Ids ids = new Ids(clock, new Random());
        VerificationStore verifications = new VerificationStore();
        this.sendVerifications = new SendVerifications(
                database,
                verifications,
                this::keep,
                alarms::add,
                URI.create("https://presence.example"),
                new Random(),
                clock);
        UserStore users = new UserStore();
        MemberStore members = new MemberStore();
        PasswordHashes hashes = new PasswordHashes(4);
        KeyRing keys = keyRing("{\"current\":\"" + FIRST_SECRET + "\"}");
        this.devices = new KnownDevices(() -> keys, ids, clock);
        this.sessions =
                new Sessions(database, new SessionStore(), new SessionTokens(() -> keys, clock), devices, ids, clock);
        Counters counters = new CountersInMemory();
        this.register = new Register(
                database,
                users,
                members,
                sessions,
                hashes,
                verifications,
                Optional.of(sendVerifications),
                limit("register-source", 100, counters),
                ids,
                clock);
        LoginLimits limits = new LoginLimits(
                limit("login-source", 30, counters),
                limit("login-account-source", 10, counters),
                new RateLimit("login-account", 50, Duration.ofHours(1), counters, clock),
                limit("login-device", 10, counters));
        this.logIn = new LogIn(database, users, members, sessions, hashes, limits, devices, clock);
        this.readMember = new ReadMember(database, members);
        this.verifyEmail = new VerifyEmail(
                database,
                verifications,
                Optional.of(sendVerifications),
                limit("verify-source", 30, counters),
                new RateLimit("verify-mail", 6, Duration.ofDays(1), counters, clock),
                limit("verify-mail-source", 30, counters),
                clock);
    }

    private void keep(String to, String subject, String text) {
        whileSending.run();
        mails.add(new KeptMail(to, subject, text));
    }

    LoggedIn register(String email) {
        return register.register(registration(email), IP);
    }

    /** As from a device that nobody has logged in on. */
    LoggedIn logIn(String email, String password, String ip) {
        return logIn.logIn(email, password, ip, Optional.empty());
    }

    static Registration registration(String email) {
        return new Registration(new Email(email), password(PASSWORD), "Mara Lind", "Lind Studio");
    }

    static Password password(String text) {
        return Password.read(new Violations(), "/password", text).orElseThrow();
    }

    static KeyRing keyRing(String json) {
        try {
            JsonNode secret = Json.foreign(json.getBytes(StandardCharsets.UTF_8));
            return KeyRing.of(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RateLimit limit(String name, int attempts, Counters counters) {
        return new RateLimit(name, attempts, Duration.ofMinutes(15), counters, clock);
    }
}
