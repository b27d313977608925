package chat.holt.ui.palette;

import java.util.List;
import java.util.stream.Stream;

/// All commands that there are where one is.
public final class PaletteCommands {
    private PaletteCommands() {}

    public static List<Command> all(PaletteContext context) {
        return Stream.concat(new PlaceCommands(context).all().stream(), new PeopleCommands(context).all().stream())
                .toList();
    }
}
