package dev.clausewright.ui.account;

import javafx.beans.value.ObservableValue;

/**
 * What the account menu leads to.
 *
 * @param folder asks for the folder of a snapshot and opens it
 * @param script shows how a snapshot is made
 * @param connect opens the dialog that connects to AWS
 * @param export asks for a folder and writes the account there
 * @param reset sets the training account back
 * @param resettable whether there is something to set back
 */
public record MenuDeeds(
    Runnable folder,
    Runnable script,
    Runnable connect,
    Runnable export,
    Runnable reset,
    ObservableValue<Boolean> resettable) {}
