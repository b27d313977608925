package chat.holt.journeys;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;

/// Where one journey takes place: a server at an instance, with people in it.
interface Community extends AutoCloseable {

    Instance instance();

    /// Name of the server the journey is about; no other that these people know has it.
    String serverName();

    /// How somebody signs in, by first name.
    Credentials person(String name) throws Exception;
}
