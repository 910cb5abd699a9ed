CREATE TABLE `passkeys` (
	`passkeyId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`credentialId` text NOT NULL,
	`publicKey` text NOT NULL,
	`counter` integer NOT NULL,
	`device` text NOT NULL,
	`madeAt` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credentialId_unique` ON `passkeys` (`credentialId`);--> statement-breakpoint
CREATE INDEX `passkeys_by_account` ON `passkeys` (`accountId`);