CREATE TABLE `oidc_subjects` (
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`accountId` text NOT NULL,
	PRIMARY KEY(`issuer`, `subject`),
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
