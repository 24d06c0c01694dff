package com.presenceos.local.simulation.memory;

import com.presenceos.publishing.Agenda;
import com.presenceos.publishing.CommentLedger;
import com.presenceos.publishing.Ledger;
import com.presenceos.publishing.PostChanges;

/** The engine's stores, of either kind. */
record Stores(Ledger ledger, CommentLedger comments, Agenda agenda, PostChanges changes) {}
