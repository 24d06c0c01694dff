package com.presenceos.local.aws.mail;

import java.time.Instant;
import java.util.List;

/** A mail that would have been sent. */
public record KeptMail(String id, Instant at, String from, List<String> to, String subject, String text) {}
