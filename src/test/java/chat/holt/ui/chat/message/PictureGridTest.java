package chat.holt.ui.chat.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureGridTest {

    @ParameterizedTest
    @CsvSource({"2, 198", "3, 266", "4, 400", "5, 333", "7, 535", "10, 670"})
    void picturesLieSideBySideWithoutTouching(int count, double height) {
        List<PictureGrid.Place> places = PictureGrid.places(count);
        assertThat(places).hasSize(count);
        for (int i = 0; i < count; i++) {
            PictureGrid.Place one = places.get(i);
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(PictureGrid.WIDTH + 0.01);
            for (PictureGrid.Place other : places.subList(i + 1, count)) {
                boolean apart = one.x() + one.width() < other.x()
                        || other.x() + other.width() < one.x()
                        || one.y() + one.height() < other.y()
                        || other.y() + other.height() < one.y();
                assertThat(apart).as("%s and %s", one, other).isTrue();
            }
        }
        assertThat(places.stream()
                        .mapToDouble(place -> place.y() + place.height())
                        .max())
                .hasValue(height);
    }
}
