package chat.holt.ui.shell;

import chat.holt.ui.navigation.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where one has been in an account, to go back and forth as in a browser.
final class Visited {
    private static final int MOST = 100;

    private final List<Place> places = new ArrayList<>();
    private int now = -1;

    /// One is there now; what was ahead is forgotten, unless it was this.
    void arrived(Place place) {
        if (now >= 0 && places.get(now).equals(place)) {
            return;
        }
        places.subList(now + 1, places.size()).clear();
        places.add(place);
        if (places.size() > MOST) {
            places.removeFirst();
        }
        now = places.size() - 1;
    }

    /// The channels one was in before the place one is in now, the latest first.
    ///
    /// @param most how many
    List<String> recentChannels(int most) {
        String here = now < 0 ? null : places.get(now).channelId();
        return places.reversed().stream()
                .map(Place::channelId)
                .filter(channel -> channel != null && !channel.equals(here))
                .distinct()
                .limit(most)
                .toList();
    }

    /// Goes to the nearest place before or after this one that is still there.
    ///
    /// @param by -1 or 1
    /// @return empty if there is none, then one stays
    Optional<Place> step(int by, Predicate<Place> there) {
        Place here = now < 0 ? null : places.get(now);
        for (int at = now + by; at >= 0 && at < places.size(); at += by) {
            Place place = places.get(at);
            if (!place.equals(here) && there.test(place)) {
                now = at;
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
