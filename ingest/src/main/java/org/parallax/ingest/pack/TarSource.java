package org.parallax.ingest.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.stream.Stream;
import org.parallax.api.analysis.Problems;
import org.parallax.api.analysis.Settings;
import org.parallax.api.source.Resource;
import org.parallax.api.source.Source;
import org.parallax.ingest.Container;
import org.parallax.ingest.resource.Counted;
import org.parallax.ingest.resource.Limits;

/** Opens tar files, packed with gzip or not, of pages and other inputs. */
public final class TarSource implements Container {

    private static final int MAGIC = 257;

    private final Options options;

    /** What an operator may set; {@code maxDocument} is the largest file that is no archive, in bytes. */
    record Options(int maxDocument) {}

    public TarSource() {
        this(new Options(Limits.DEFAULT.document()));
    }

    private TarSource(Options options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "tar";
    }

    @Override
    public Source configure(Settings settings) {
        return new TarSource(settings.over(options));
    }

    @Override
    public Match match(Resource resource) throws IOException {
        return isTar(resource.head()) ? Match.BY_SIGNATURE : Match.NO;
    }

    static boolean isTar(byte[] head) {
        return head.length >= MAGIC + 5 && new String(head, MAGIC, 5, ISO_8859_1).equals("ustar");
    }

    @Override
    public Stream<Resource> unpack(Resource resource, Problems problems) throws IOException {
        Counted packed = new Counted(resource.open());
        return Packs.stream(
                new Entries(resource, name(), options.maxDocument(), packed, new Untarring(packed), problems));
    }
}
