package chat.holt.ui.members;

import chat.holt.permissions.Permission;

/// One permission with its answer, in the list of all.
///
/// @param decidedBy the step that settles it, or that none does
record WhyRow(Permission permission, boolean allowed, String decidedBy) {}
