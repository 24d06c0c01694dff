package com.presenceos.wiring;

import com.presenceos.channels.network.CallBudget;
import java.net.http.HttpClient;
import java.time.InstantSource;

/** What a network is made of, besides its own code. */
public record NetworkParts(NetworkSettings settings, HttpClient http, InstantSource clock, CallBudget budget) {}
