package chat.holt.ui.people;

import chat.holt.i18n.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Since when somebody is there, in words.
final class PersonDates {

    private PersonDates() {}

    /// When they joined the server and made their account, in one line; empty when neither is known.
    static String line(PersonLook look) {
        return Stream.of(joined(look.membership()), created(look.created()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// Empty for no membership.
    static String joined(PersonLook.@Nullable Membership place) {
        return place == null ? "" : Text.of("people.joined", day(place.joined()));
    }

    /// Empty when it is not known.
    static String created(@Nullable Instant moment) {
        return moment == null ? "" : Text.of("people.created", day(moment));
    }

    private static String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(moment.atZone(ZoneId.systemDefault()));
    }
}
