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

/** Opens ZIP files of pages and other inputs, WACZ files among them. */
public final class ZipSource implements Container {

    private final Options options;

    /** What an operator may set; {@code maxDocument} is the largest file that is no archive, in bytes. */
    record Options(int maxDocument) {}

    public ZipSource() {
        this(new Options(Limits.DEFAULT.document()));
    }

    private ZipSource(Options options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "zip";
    }

    @Override
    public Source configure(Settings settings) {
        return new ZipSource(settings.over(options));
    }

    @Override
    public Match match(Resource resource) throws IOException {
        return isZip(resource.head()) ? Match.BY_SIGNATURE : Match.NO;
    }

    static boolean isZip(byte[] head) {
        return new String(head, 0, Math.min(4, head.length), ISO_8859_1).equals("PK\3\4");
    }

    @Override
    public Stream<Resource> unpack(Resource resource, Problems problems) throws IOException {
        Counted packed = new Counted(resource.open());
        Unzipping unzipping = new Unzipping(packed, resource.onDisk());
        return Packs.stream(new Entries(resource, name(), options.maxDocument(), packed, unzipping, problems));
    }
}
