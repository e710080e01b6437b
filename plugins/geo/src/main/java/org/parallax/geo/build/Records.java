package org.parallax.geo.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.parallax.geo.gazetteer.NameType;
import org.parallax.geo.gazetteer.PlaceRow;
import org.parallax.geo.gazetteer.PlaceRow.Name;

/** Rows as bytes. */
final class Records {

    private Records() {}

    static void write(PlaceRow row, DataOutputStream out) throws IOException {
        out.writeLong(row.geonameId());
        out.writeUTF(row.name());
        out.writeDouble(row.latitude());
        out.writeDouble(row.longitude());
        out.writeUTF(row.country());
        out.writeUTF(row.division());
        out.writeUTF(row.county());
        out.writeUTF(row.feature());
        out.writeDouble(row.population());
        out.writeInt(row.names().size());
        for (Name name : row.names()) {
            out.writeByte(name.type().code());
            out.writeUTF(name.text());
        }
    }

    static PlaceRow read(DataInputStream in) throws IOException {
        long id = in.readLong();
        String name = in.readUTF();
        double latitude = in.readDouble();
        double longitude = in.readDouble();
        String country = in.readUTF();
        String division = in.readUTF();
        String county = in.readUTF();
        String feature = in.readUTF();
        double population = in.readDouble();
        List<Name> names = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            NameType type = NameType.of(in.readByte());
            names.add(new Name(in.readUTF(), type));
        }
        return new PlaceRow(id, name, latitude, longitude, country, division, county, feature, population, names);
    }
}
