export class SignUps {
  receive(phone: string, text: string) {
    console.log(`${phone}: ${text}`);
  }

  guests() {
    console.log('nobody yet');
  }

  chairs() {
    return 0;
  }
}
