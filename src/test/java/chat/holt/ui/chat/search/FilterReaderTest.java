package chat.holt.ui.chat.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What filters mean as they are typed.
class FilterReaderTest {
    private static final SearchNames NAMES = new SearchNames() {
        @Override
        public List<Named> people() {
            return List.of(
                    new Named("ADA", "Ada", "ada#0001"),
                    new Named("BO", "Bo Berg", "bo#0001"),
                    new Named("BORIS", "Boris", "bear#0007"),
                    new Named("CID", "Cid", "cid#0001"));
        }

        @Override
        public List<Named> channels() {
            return List.of(new Named("L", "lounge", "lounge"), new Named("O", "off topic", "off topic"));
        }

        @Override
        public Named me() {
            return new Named("ADA", "Ada", "ada#0001");
        }
    };

    private final FilterReader reader = new FilterReader(NAMES, LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                rope                              | rope           | -
                from:ada                          | -              | from:Ada
                FROM:@ada rope                    | rope           | from:Ada
                from:me                           | -              | from:Ada
                from:ada#0001                     | -              | from:Ada
                from:bear                         | -              | from:Boris
                from:bo                           | -              | from:"Bo Berg"
                from:"bo berg" long rope          | long rope      | from:"Bo Berg"
                from:ci                           | -              | from:Cid
                mentions:me in:#lounge            | -              | mentions:Ada in:lounge
                in:"off topic" x                  | x              | in:"off topic"
                has:image has:links               | -              | has:image has:link
                before:2026-05-03                 | -              | before:2026-05-03
                after:today on:Yesterday          | -              | after:2026-11-21 on:2026-11-20
                "red markers" from:cid            | "red markers"  | from:Cid
                https://a.example/x:1 note:this   | https://a.example/x:1 note:this | -
                a from:ada b has:pin c            | a b c          | from:Ada has:pin
                """)
    void readsFilters(String text, String words, String filters) {
        FilterReader.Result read = reader.read(text);
        assertThat(read.errors()).isEmpty();
        assertThat(read.words()).isEqualTo(words.equals("-") ? "" : words);
        assertThat(read.filters().stream().map(SearchFilter::written).collect(Collectors.joining(" ")))
                .isEqualTo(filters.equals("-") ? "" : filters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                from:nobody       | Nobody here is called “nobody”
                in:attic          | There is no channel called “attic” here
                has:feathers      | “feathers” is nothing a message can have
                before:2026-02-30 | is not a day
                on:soon           | is not a day
                from:             | Say what comes after “from:”
                """)
    void saysWhatIsWrong(String text, String error) {
        FilterReader.Result read = reader.read("rope " + text);
        assertThat(read.filters()).isEmpty();
        assertThat(read.errors()).singleElement().asString().contains(error);
        assertThat(read.words()).isEqualTo("rope " + text);
    }
}
