package com.presenceos.local.aws.sqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of an earlier run. A power cut may leave it so that H2 will not open it, or stumbles later. Messages only say
 * "look at this post", and posts themselves say when somebody must look, so such a file stops nobody: it is put aside.
 */
record StoredMessages(Path file, String url) {

    private static final Logger log = LoggerFactory.getLogger(StoredMessages.class);
    private static final String ASIDE = "unreadable-";

    /** Whether all of it can be read: H2 looks at most pages only when somebody asks for what they hold. */
    boolean areReadable() {
        if (!Files.exists(file)) {
            return true;
        }
        try {
            readAll();
            return true;
        } catch (SQLException | RuntimeException e) {
            if (isNotTheFilesFault(e)) {
                throw new IllegalStateException("The messages of SQS in " + file + " cannot be read", e);
            }
            log.warn(
                    "The messages of SQS in {} cannot be read ({}): starting without them, the sweep finds their posts",
                    file,
                    reason(e));
            return false;
        }
    }

    /** Kept for whoever wants to know how it came about. */
    void setAside() {
        try {
            int number = 1;
            while (Files.exists(file.resolveSibling(ASIDE + number + ".mv.db"))) {
                number++;
            }
            Files.move(file, file.resolveSibling(ASIDE + number + ".mv.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be put aside", e);
        }
    }

    private void readAll() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            // As text, so that what lies outside the row is fetched, too.
                            String _ = rows.getString(column);
                        }
                    }
                }
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery("""
                SELECT table_name
                FROM information_schema.tables
                WHERE table_schema = 'PUBLIC'
                """)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    /** In use by somebody else, not ours to read, or a disk that is full: with another file it would be the same. */
    private static boolean isNotTheFilesFault(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean inUse =
                    cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            boolean full =
                    cause instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
            if (inUse || full || cause instanceof FileSystemException) {
                return true;
            }
        }
        return false;
    }

    /** The innermost that says anything says what is wrong with the file. */
    private static String reason(Throwable failure) {
        String reason = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reason = cause.getMessage() == null ? reason : cause.getMessage();
        }
        return reason.length() <= 120 ? reason : reason.substring(0, 120) + "…";
    }
}
