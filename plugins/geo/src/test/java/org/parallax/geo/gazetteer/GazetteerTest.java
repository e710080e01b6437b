package org.parallax.geo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.geo.gazetteer.PlaceRow.Name;

class GazetteerTest {

    private static final PlaceRow HARBOUR =
            row(7, "Łódka-sur-Mer", 50_000, -12.3456, new Name("Saint Boat", NameType.ALIAS));
    private static final PlaceRow VILLAGE = row(0, "St. Boat", 300, 12.5);

    @Test
    void keepsPlacesAndFindsThemByAnyOfTheirNames() throws IOException {
        Gazetteer gazetteer = read(write(List.of(VILLAGE, HARBOUR)));

        long entry = gazetteer.find(Key.hash("lodka sur mer"));
        assertThat(Gazetteer.count(entry)).isEqualTo(1);
        int place = gazetteer.place(Gazetteer.first(entry));
        assertThat(gazetteer.describe(place).geonameId()).contains(7L);
        assertThat(gazetteer.name(place)).isEqualTo("Łódka-sur-Mer");
        assertThat(gazetteer.latitude(place)).isEqualTo(45.6789);
        assertThat(gazetteer.longitude(place)).isEqualTo(-12.3456);
        assertThat(gazetteer.logPopulation(place)).isBetween(4.6, 4.8);
    }

    @Test
    void listsTheBearersOfANameFromTheLargestDown() throws IOException {
        Gazetteer gazetteer = read(write(List.of(VILLAGE, HARBOUR)));

        long entry = gazetteer.find(Key.hash(Key.of("St. Boat")));

        assertThat(Gazetteer.count(entry)).isEqualTo(2);
        assertThat(gazetteer.name(gazetteer.place(Gazetteer.first(entry)))).isEqualTo("Łódka-sur-Mer");
        assertThat(gazetteer.type(Gazetteer.first(entry))).isEqualTo(NameType.ALIAS);
        assertThat(gazetteer.find(Key.hash("lodka")) & Gazetteer.PREFIX).isNotZero();
        assertThat(gazetteer.find(Key.hash("elsewhere"))).isEqualTo(Gazetteer.NONE);
    }

    @Test
    void givesTheSameBytesWhateverTheOrder() throws IOException {
        assertThat(write(List.of(HARBOUR, VILLAGE))).isEqualTo(write(List.of(VILLAGE, HARBOUR)));
    }

    @Test
    void refusesWhatIsDamagedOrSomethingElse() throws IOException {
        byte[] whole = write(List.of(HARBOUR, VILLAGE));

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
    }

    private static PlaceRow row(long id, String name, double population, double longitude, Name... others) {
        List<Name> names = new java.util.ArrayList<>(List.of(new Name(name, NameType.NAME)));
        names.addAll(List.of(others));
        return new PlaceRow(id, name, 45.6789, longitude, "FR", "11", "", "PPL", population, names);
    }

    private static byte[] write(List<PlaceRow> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GazetteerWriter.write(rows, out);
        return out.toByteArray();
    }

    private static Gazetteer read(byte[] bytes) throws IOException {
        return Gazetteer.read(new ByteArrayInputStream(bytes));
    }
}
