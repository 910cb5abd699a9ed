// Nothing but spaces and comments.
// The function is missing, and that is told.

/* nothing */ ;;;
