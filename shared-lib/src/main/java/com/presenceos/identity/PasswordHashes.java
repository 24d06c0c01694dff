package com.presenceos.identity;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** bcrypt. Takes a noticeable part of a second by intention: keep it out of transactions. */
public final class PasswordHashes {

    private final int cost;
    // Well formed, and of no password: comparing with it takes as long as with a real one.
    private final String nobodys;

    /** @param cost each step more takes twice the time; 12 is what production uses */
    public PasswordHashes(int cost) {
        this.cost = cost;
        this.nobodys = "$2a$%02d$%s".formatted(cost, "7EqJtq98hPqEX7fNZaFWoO" + "x".repeat(31));
    }

    String hash(Password password) {
        byte[] hash = BCrypt.withDefaults().hash(cost, password.utf8());
        return new String(hash, StandardCharsets.US_ASCII);
    }

    /** Whether the text is the hash's password; without a hash it is not, and takes as long to find out. */
    boolean match(String text, Optional<String> hash) {
        String oneForm = Password.oneForm(text);
        boolean matched = matches(oneForm, hash);
        // Hashed before passwords were brought to one form.
        return matched || (!oneForm.equals(text) && matches(text, hash));
    }

    private boolean matches(String text, Optional<String> hash) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        // No password is longer, so this one is wrong; it is still compared, to take as long as any other.
        boolean possible = utf8.length <= Password.MAX_BYTES;
        byte[] compared = possible ? utf8 : Arrays.copyOf(utf8, Password.MAX_BYTES);
        BCrypt.Result result =
                BCrypt.verifyer().verify(compared, hash.orElse(nobodys).getBytes(StandardCharsets.US_ASCII));
        if (!result.validFormat) {
            throw new IllegalStateException("A stored password hash is not one of bcrypt");
        }
        return result.verified && possible && hash.isPresent();
    }
}
