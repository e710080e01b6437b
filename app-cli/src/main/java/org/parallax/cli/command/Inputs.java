package org.parallax.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Parameters;

/** The parameters that name inputs. */
final class Inputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "Files, folders, globs in quotes, or - for standard input: HTML pages, text dumps, JSONL, feeds, WARC, "
                            + "ZIP, tar; .gz is read through.")
    private List<String> names = List.of();

    /** One input, given otherwise than by parameters. */
    static Inputs of(String name) {
        Inputs inputs = new Inputs();
        inputs.names = List.of(name);
        return inputs;
    }

    List<String> names() {
        return names;
    }

    /** The addresses of those that are files, as problems name them. */
    Set<String> addresses() {
        Set<String> addresses = new HashSet<>();
        for (String name : names) {
            try {
                addresses.add(name);
                addresses.add(Path.of(name).toUri().toString());
                addresses.add(Path.of(name).toFile().toURI().toString());
            } catch (InvalidPathException e) {
                addresses.add(name); // reported as not found when it is read
            }
        }
        return addresses;
    }
}
