package org.parallax.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.ingest.text.Dates.Order;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2020-11-10T08:15:00Z; 2020-11-10",
                "Posted on March 3rd, 2019 by Ada; 2019-03-03",
                "21 August 2019; 2019-08-21",
                "Freitag, 12. März 2021, 14:30 Uhr; 2021-03-12",
                "Publié le 3 juin 2021 à 10h15; 2021-06-03",
                "14 мая 2020, 12:30; 2020-05-14",
                "3 de marzo de 2020; 2020-03-03",
                "2021년 3월 4일; 2021-03-04",
                "2021年3月4日; 2021-03-04",
                "입력 2021.03.04 09:10; 2021-03-04",
                "20190822; 2019-08-22",
                "31/12/2020; 2020-12-31",
                "12.03.21; 2021-03-12"
            })
    void readsTheNotationsOfPages(String text, String day) {
        assertThat(Dates.find(text, Order.UNKNOWN))
                .map(it -> it.day().toString())
                .contains(day);
    }

    @Test
    void anAmbiguousDateSaysNothingUnlessTheOrderIsKnown() {
        assertThat(Dates.find("4/5/2020", Order.UNKNOWN)).isEmpty();
        assertThat(Dates.find("4/5/2020", Order.DAY_FIRST).orElseThrow().day()).hasToString("2020-05-04");
        assertThat(Dates.find("4/5/2020", Order.MONTH_FIRST).orElseThrow().day())
                .hasToString("2020-04-05");
    }

    @Test
    void aMomentNeedsItsZone() {
        assertThat(Dates.find("2020-11-10T08:15:00+04:00", Order.UNKNOWN).flatMap(it -> it.instant()))
                .hasToString("Optional[2020-11-10T04:15:00Z]");
        assertThat(Dates.find("2020-11-10T08:15:00", Order.UNKNOWN)
                        .orElseThrow()
                        .instant())
                .isEmpty();
    }

    @Test
    void numbersThatAreNoDateAreNone() {
        assertThat(Dates.find("9999999-99-99", Order.UNKNOWN)).isEmpty();
        assertThat(Dates.find("In 2016 some 200,000 accounts were closed", Order.UNKNOWN))
                .isEmpty();
    }
}
