package com.presenceos.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param port of pages and API; 0 takes a free one
 */
record Options(int port, Path data, boolean fresh, boolean demo) {
    private static final int HIGHEST_PORT = 65_535;

    static Options parse(List<String> arguments) {
        Options options = new Options(3000, Path.of(".presence"), false, true);
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            options = switch (argument) {
                case "--port" -> options.withPort(value(argument, rest));
                case "--data" -> options.withData(value(argument, rest));
                case "--fresh" -> new Options(options.port, options.data, true, options.demo);
                case "--no-demo" -> new Options(options.port, options.data, options.fresh, false);
                default ->
                    throw new StartFailure(
                            "'" + argument + "' is not known: up takes --port N, --data DIR, --fresh and --no-demo");
            };
        }
        return options;
    }

    private Options withPort(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= HIGHEST_PORT) {
                return new Options(number, data, fresh, demo);
            }
        } catch (NumberFormatException e) {
            // answered below with what is allowed
        }
        throw new StartFailure("--port is '" + text + "'; a number from 0 to " + HIGHEST_PORT + " is needed");
    }

    private Options withData(String text) {
        try {
            return new Options(port, Path.of(text), fresh, demo);
        } catch (InvalidPathException e) {
            throw new StartFailure("--data is '" + text + "', which is not the name of a folder", e);
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new StartFailure(option + " needs a value");
        }
        return rest.next();
    }
}
