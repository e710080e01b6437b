package org.parallax.cli.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Problem;
import org.parallax.api.analysis.Problems;
import org.parallax.api.source.Resource;
import org.parallax.cli.process.Failure;
import org.parallax.cli.run.Words;
import org.parallax.ingest.list.ListReader;
import org.parallax.ingest.list.Listed;
import org.parallax.ingest.list.Listed.Kind;
import org.parallax.ingest.resource.Limits;
import org.parallax.ingest.resource.Resources;

/** Addresses as they are given to a command: one by one, or in files that list them. */
final class AddressLists {

    private AddressLists() {}

    /**
     * The addresses that are meant, each once, in their order.
     *
     * @param given addresses, and files: OPML, sitemaps, an address a line
     * @param kinds which entries of lists are taken; the others are reported
     */
    static List<URI> read(List<String> given, Set<Kind> kinds, Problems problems) {
        Set<URI> addresses = new LinkedHashSet<>();
        for (String each : given) {
            Optional<URI> address = WebOptions.address(each);
            if (address.isPresent()) {
                addresses.add(address.get());
            } else {
                addresses.addAll(listed(Path.of(each), kinds, problems));
            }
        }
        return new ArrayList<>(addresses);
    }

    private static List<URI> listed(Path file, Set<Kind> kinds, Problems problems) {
        if (!Files.isRegularFile(file)) {
            throw Failure.usage("'%s' is neither an address (https://…) nor a file with addresses".formatted(file));
        }
        Resource resource = Resources.file(file);
        List<URI> addresses = new ArrayList<>();
        try {
            if (!ListReader.isList(resource.head())) {
                throw Failure.usage(
                        "%s lists no addresses: neither OPML, nor a sitemap, nor an address a line".formatted(file));
            }
            try (ListReader list = ListReader.of(resource, Limits.DEFAULT.document(), problems)) {
                while (list.hasNext()) {
                    Listed entry = list.next();
                    if (kinds.contains(entry.kind())) {
                        addresses.add(entry.address());
                    } else {
                        problems.report(Problem.input(
                                "WRONG_TYPE",
                                "list",
                                "%s#entry=%d".formatted(resource.location(), entry.ordinal()),
                                "Not taken here, as it leads to a %s: %s"
                                        .formatted(
                                                entry.kind() == Kind.ARCHIVE ? "web archive" : "list",
                                                entry.address())));
                    }
                }
            }
            return addresses;
        } catch (IOException e) {
            throw new Failure("Cannot read %s: %s".formatted(file, Words.of(e)), e);
        }
    }
}
